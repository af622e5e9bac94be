package org.hashiya.bad.text;

import java.util.logging.Logger;

/** Talks to people from an engine room. */
public record Logs(Logger log) {}
