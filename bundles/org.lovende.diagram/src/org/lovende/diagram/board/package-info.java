/** The activity board: activities as notes with their purpose, in groups that become core elements (handbook, booklet 3 section 4.1). */
package org.lovende.diagram.board;
