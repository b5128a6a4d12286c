/** Two versions of a result map side by side: what was added, removed and changed. */
package org.lovende.diagram.resultmap.comparison;
