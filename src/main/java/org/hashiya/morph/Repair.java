package org.hashiya.morph;

/** How the written word departs from the spelling that the analysis presumes. */
public enum Repair {
  HAMZA,
  YA_FOR_ALIF_MAQSURA,
  HA_FOR_TA_MARBUTA,
  SPACE
}
