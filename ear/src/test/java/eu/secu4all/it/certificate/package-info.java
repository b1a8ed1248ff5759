/** Certificates as people see them: a trainer issues them, the holder shows them, a stranger verifies them. */
package eu.secu4all.it.certificate;
