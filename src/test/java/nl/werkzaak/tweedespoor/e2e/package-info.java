/** Browser tests: the packaged portal as a process of its own, driven by Chromium (docs/adr/0020-browser-tests.md). */
@NullMarked
package nl.werkzaak.tweedespoor.e2e;

import org.jspecify.annotations.NullMarked;
