package org.hashiya.bad.text;

import org.jsoup.nodes.Document;

/** A library in the wrong room. */
public record KnowsJsoup(Document document) {}
