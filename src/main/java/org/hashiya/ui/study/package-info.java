/**
 * What a person knows and learns, in the window: the model that keeps it, the share of an article
 * that is known, the words that were saved and their reviews.
 */
@NullMarked
package org.hashiya.ui.study;

import org.jspecify.annotations.NullMarked;
