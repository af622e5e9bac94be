package org.hashiya.ui.gloss;

import org.hashiya.ui.study.KnowledgeModel;
import org.hashiya.ui.study.StudyModel;

/**
 * What the margin has to do with a person's learning.
 *
 * @param startList lets a person say which common words they know
 */
public record MarginStudy(
    StudyModel study, KnowledgeModel knowledge, WordActions actions, Runnable startList) {}
