/**
 * Addresses to articles: fetched with bounds on size, time and redirects, and never from this
 * computer or its network. Every address that is asked, also after a redirect, is looked up and
 * checked first.
 */
@NullMarked
package org.hashiya.importing.web;

import org.jspecify.annotations.NullMarked;
