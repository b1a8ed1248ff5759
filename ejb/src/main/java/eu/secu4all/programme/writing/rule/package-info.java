/** How what is written in the product becomes files of a content package. Plain Java: no database, no clock. */
package eu.secu4all.programme.writing.rule;
