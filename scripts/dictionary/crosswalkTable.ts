import { type StatusSchemeId, statusCrosswalks, statusSchemes } from '../../data/vocabulary/statusCrosswalks';
import { code, markdownTable } from '../markdownTable';

/** Writes the table of the nearest terms that another tracker has for our statuses, under the version of its terms. */
export function crosswalkTable(scheme: StatusSchemeId): string {
  const { version, url } = statusSchemes[scheme];
  const rows = Object.entries(statusCrosswalks).map(([status, crosswalks]) => {
    const crosswalk = crosswalks.find((one) => one.scheme === scheme);
    const term = [crosswalk?.code, crosswalk?.term].filter(Boolean).join(' ');
    return [code(status), term, crosswalk?.match ?? '', crosswalk?.lost ?? ''];
  });
  return `[Source](${url}): ${version}.\n\n${markdownTable(['Status', 'Term', 'Match', 'What is lost'], rows)}`;
}
