package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;

/** Something to choose. {@code feedback} may be empty. */
public record Option(String id, LocalizedText text, boolean right, LocalizedText feedback) {}
