package org.hashiya.search;

import org.hashiya.article.Source;

/**
 * What the index says of an article as a whole.
 *
 * @param id the article's name outside the index; an article put again under it takes its place
 * @param stamp tells one state of the article from another; compared, never read
 */
public record ArticleCard(String id, String stamp, String title, Source source) {}
