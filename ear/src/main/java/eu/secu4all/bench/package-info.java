/**
 * Measures the live room on this machine: many WebSocket clients in one process against the deployed product with its real
 * database, side by side with a plain Node {@code ws} broadcast server in the same run. {@code mvn -Pbench}.
 *
 * <p>The clients know WebSocket frames and nothing of the product but its door: they come with admissions of their own, get
 * tickets, say hello, and are shown what everybody is shown. Beside the room, a lesson's page among a thousand learners, and
 * the import of a large package. Figures of a shared machine drift; the ratios are what to
 * trust. Targets are said to be met or missed; no build fails by them.
 */
package eu.secu4all.bench;
