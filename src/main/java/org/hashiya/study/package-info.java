/**
 * What a learner knows and when to ask again: the state of each lemma, how much of an article is
 * known and which of its new words matter most, an estimate of its level, and when a saved word is
 * due. Plain values and arithmetic; whoever keeps them comes from above.
 */
@NullMarked
package org.hashiya.study;

import org.jspecify.annotations.NullMarked;
