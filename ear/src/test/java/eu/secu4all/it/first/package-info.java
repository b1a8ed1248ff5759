/** A platform on its first day: no demo people, nobody in it yet, and a mail server. */
package eu.secu4all.it.first;
