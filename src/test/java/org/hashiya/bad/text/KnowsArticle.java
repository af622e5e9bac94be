package org.hashiya.bad.text;

import org.hashiya.bad.article.Page;

/** Imports upwards. */
public record KnowsArticle(Page page) {}
