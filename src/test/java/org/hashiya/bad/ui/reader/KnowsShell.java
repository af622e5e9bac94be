package org.hashiya.bad.ui.reader;

import org.hashiya.bad.ui.shell.WindowManager;

/** Closes a circle inside the window. */
public record KnowsShell(WindowManager window) {}
