/** Tests of a learner's way through the programme through a browser. */
package eu.secu4all.it.learning;
