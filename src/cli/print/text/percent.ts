/** Writes out a share: `12 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
