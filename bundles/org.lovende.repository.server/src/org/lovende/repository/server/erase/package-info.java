/**
 * Taking values, or whole interventions, out of all history for good: out of every revision, the labels of commits and the bytes of the
 * database. It works below CDO, on the tables, while nobody has the store open.
 */
package org.lovende.repository.server.erase;
