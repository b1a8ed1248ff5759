/** Cohorts and messages as trainers, coordinators and learners use them in the browser. */
package eu.secu4all.it.cohort;
