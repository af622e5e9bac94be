package org.hashiya.ui.reader;

import java.util.Optional;
import org.hashiya.article.Place;

/**
 * A wish for a context menu.
 *
 * @param place of the word that it is about, if any
 * @param screenX where the menu should open
 * @param screenY where the menu should open
 */
public record WordMenuRequest(Optional<Place> place, double screenX, double screenY) {}
