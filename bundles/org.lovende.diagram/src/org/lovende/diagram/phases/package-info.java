/** The phases of an intervention as swim-lanes: phases across, professions down (handbook, booklet 3 section 2.6). */
package org.lovende.diagram.phases;
