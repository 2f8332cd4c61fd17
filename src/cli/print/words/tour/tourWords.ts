/** What became of the goals of an earlier speech. */
interface ComparisonCounts {
  /** The years of the two speeches. */
  readonly from: string;
  readonly to: string;
  readonly goals: number;
  readonly continued: number;
  readonly widened: number;
  readonly notRestated: number;
  readonly notJudged: number;
  readonly added: number;
}

/** The words of the tour. Its questions are numbered, and each has an answer. */
export interface TourWords {
  /** What the package is, after its name. */
  readonly title: (name: string) => string;
  /** Who gave a speech, and how much it has. */
  readonly speech: (said: string, goals: number, directions: number) => string;
  readonly question: (number: number, question: string) => string;
  readonly seeMore: (command: string) => string;
  readonly next: string;
  readonly ofCityAndTheme: {
    readonly question: (city: string, theme: string) => string;
    readonly remark: string;
  };
  readonly ofCity: {
    readonly question: (city: string) => string;
    /** How many goals name the city, and how many more apply to it. */
    readonly remark: (city: string, named: number, more: number) => string;
  };
  readonly ofRegion: {
    readonly question: (region: string) => string;
    readonly introduction: (goals: number) => string;
    readonly headings: Readonly<Record<'theme' | 'goals' | 'subThemes', string>>;
  };
  readonly ofFunctions: {
    readonly question: string;
    readonly headings: Readonly<Record<'place' | 'change' | 'functions', string>>;
  };
  readonly ofSpeeches: {
    readonly question: (from: string) => string;
    readonly answer: (counts: ComparisonCounts) => string;
  };
  readonly ofStatuses: {
    readonly question: string;
    readonly remark: (updates: string | undefined) => string;
  };
  readonly ofTargets: {
    readonly question: string;
    readonly remark: string;
  };
}
