/** Everything around the code: what the page draws as soon as the code stands. */
import '../announcer/announcer.ts';
import '../below/below-pane.ts';
import '../bottom-tabs/bottom-tabs.ts';
import '../code/breadcrumbs.ts';
import '../code/code-area.ts';
import '../credential-form/credential-form.ts';
import '../dialogs/dialog-layer.ts';
import '../find-bar/find-bar.ts';
import '../rail-icons/rail-icons.ts';
import '../results/results-pane.ts';
import '../shared-bar/shared-bar.ts';
import '../side-rail/side-rail.ts';
import '../status-bar/status-bar.ts';
import '../storage-bar/storage-bar.ts';
import '../stray-bar/stray-bar.ts';
import '../trace-bar/trace-bar.ts';
