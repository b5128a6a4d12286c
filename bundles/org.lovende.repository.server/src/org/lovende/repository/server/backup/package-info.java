/**
 * Backup into one portable file and restoring from it. The file holds what every object was at every time, in a form that knows neither CDO
 * nor a database; <code>docs/operator/backup.md</code> describes it.
 */
package org.lovende.repository.server.backup;
