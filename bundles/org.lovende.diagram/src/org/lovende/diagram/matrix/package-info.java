/** The priority matrix: development points by ease of implementation and importance (handbook, booklet 3 section 4.3). */
package org.lovende.diagram.matrix;
