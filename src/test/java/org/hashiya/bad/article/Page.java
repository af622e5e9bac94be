package org.hashiya.bad.article;

import org.hashiya.bad.text.KnowsArticle;

/** Closes a circle: the room below knows this one. */
public record Page(KnowsArticle text) {}
