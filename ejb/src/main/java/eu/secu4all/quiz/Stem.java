package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;
import java.util.Optional;

/**
 * What all kinds of question have.
 *
 * @param id unique in the bank: lower-case letters, digits and hyphens
 * @param ask what is asked; in a cloze the task above the text
 * @param feedback shown to everybody after the answer
 * @param source id of a source of the bank
 * @param points what the whole right answer is worth, 1 to 10
 */
public record Stem(String id, LocalizedText ask, LocalizedText feedback, Optional<String> source, int points) {}
