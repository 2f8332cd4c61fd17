const colours = ['#0969da', '#bf8700', '#8250df', '#57606a', '#1a7f37', '#cf222e'];

const left = 330;
const width = 920;
const rowHeight = 44;
const top = 74;

/** Draws what questions cost as points on a logarithmic axis, a line for each question. */
export function chartOf(
  questions: readonly string[],
  engines: ReadonlyMap<string, ReadonlyMap<string, number>>,
  inWords: (microseconds: number) => string,
  caption: string,
): string {
  const all = [...engines.values()].flatMap((medians) => [...medians.values()]);
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const x = (microseconds: number) =>
    left + ((Math.log10(microseconds) - low) / (high - low)) * (width - left - 40);
  const y = (row: number) => top + row * rowHeight + rowHeight / 2;
  const height = top + questions.length * rowHeight + 66;
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));

  const grid = powers.map(
    (power) =>
      `<line x1="${x(power)}" y1="${top}" x2="${x(power)}" y2="${height - 60}" stroke="#d0d7de"/>` +
      `<text x="${x(power)}" y="${height - 40}" text-anchor="middle" fill="#57606a">${inWords(power).replace(/\.0+(?= )/, '')}</text>`,
  );
  const labels = questions.map(
    (question, row) =>
      `<text x="${left - 16}" y="${y(row) + 4}" text-anchor="end" fill="#1f2328">${question}</text>` +
      `<line x1="${left}" y1="${y(row)}" x2="${width - 40}" y2="${y(row)}" stroke="#eaeef2"/>`,
  );
  const points = [...engines].flatMap(([engine, medians], number) =>
    [...medians].map(
      ([question, median]) =>
        `<circle cx="${x(median).toFixed(1)}" cy="${y(questions.indexOf(question))}" r="6" fill="${colours[number]}">` +
        `<title>${engine}: ${inWords(median)}</title></circle>`,
    ),
  );
  const legend = [...engines.keys()].map((engine, number) => {
    const at = 24 + number * 148;
    return (
      `<circle cx="${at}" cy="44" r="6" fill="${colours[number]}"/>` +
      `<text x="${at + 12}" y="48" fill="#1f2328">${engine}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    '<title>What a question costs, engine by engine</title>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    '<text x="18" y="24" font-size="14" font-weight="bold" fill="#1f2328">What a question costs: medians, each step to the right ten times as long</text>',
    ...legend,
    ...grid,
    ...labels,
    ...points,
    `<text x="18" y="${height - 12}" font-size="11" fill="#57606a">${caption}</text>`,
    '</svg>\n',
  ].join('\n');
}
