// @ts-check
/** Everything that only trainers have around the stage. */
import './lead.js';
import './now.js';
import './run-sheet.js';
import './sheet-column.js';
