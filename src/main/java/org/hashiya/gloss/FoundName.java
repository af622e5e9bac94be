package org.hashiya.gloss;

import java.util.List;

/**
 * A foreign name of several words, found before the readings of its words are chosen.
 *
 * @param end the token behind its last
 * @param parts the English of its tokens
 * @param person whether it is the name of a person, or of a family
 */
record FoundName(int first, int end, String english, List<String> parts, boolean person) {}
