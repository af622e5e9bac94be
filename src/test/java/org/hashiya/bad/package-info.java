/** A house built badly on purpose: each class breaks a rule, to prove that HouseTest notices. */
@NullMarked
package org.hashiya.bad;

import org.jspecify.annotations.NullMarked;
