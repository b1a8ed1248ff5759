/** What a serial number and a badge look like. Plain Java: no database, no clock, no randomness of its own. */
package eu.secu4all.certificate.rule;
