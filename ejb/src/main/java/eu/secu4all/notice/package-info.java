/**
 * Letters to persons by e-mail, in their language.
 *
 * <p>Deliberately absent: who gets which letter when; the feature that has something to say decides that. Without a
 * mail server nothing is sent, and the page shows the administrator what would have been. Configuration:
 * {@code secu4all.mail.host}, {@code .port} (587), {@code .user}, {@code .password}, {@code .from}, {@code .tls}
 * ({@code starttls}, {@code tls} or {@code none}), and {@code secu4all.base-url}, the address that links in letters start
 * with. Rules, each named by a test:
 * <ul>
 *   <li>NOTICE-1 A letter is written in the language of the person who gets it.
 *   <li>NOTICE-2 Without host, sender and own address there is no mail, and nobody is told there was.
 *   <li>NOTICE-3 When the mail server does not take a letter, the page goes on and shows what would have been in it.
 *   <li>NOTICE-4 An appointment goes with its letter as a file that calendars read.
 * </ul>
 */
package eu.secu4all.notice;
