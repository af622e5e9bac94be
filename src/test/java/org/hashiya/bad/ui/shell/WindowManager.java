package org.hashiya.bad.ui.shell;

import org.hashiya.bad.ui.reader.KnowsShell;

/** Its name says nothing, and it closes a circle. */
public record WindowManager(KnowsShell reader) {}
