/** What helps when something goes wrong: the error log without personal data, and what is installed. */
package org.lovende.ui.support;
