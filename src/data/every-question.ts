/** Loads whatever has questions, so that each one can be asked again before a page that asks it is made. */
import './archive.ts';
import './audit-findings.ts';
import './audit-totals.ts';
import './coverage.ts';
import './data-package.ts';
import './government-audit.ts';
import './histories.ts';
import './reader-files.ts';
import './release.ts';
import './report.ts';
import './report-digest.ts';
import './rule-record.ts';
