import * as migration_20261123_230602_initial from './20261123_230602_initial';
import * as migration_20261124_165510_desk from './20261124_165510_desk';
import * as migration_20261127_042814_items from './20261127_042814_items';
import * as migration_20261127_044134_record from './20261127_044134_record';
import * as migration_20261127_045056_comment_edited from './20261127_045056_comment_edited';
import * as migration_20261127_045500_references from './20261127_045500_references';
import * as migration_20261127_050207_languages from './20261127_050207_languages';

export const migrations = [
  {
    up: migration_20261123_230602_initial.up,
    down: migration_20261123_230602_initial.down,
    name: '20261123_230602_initial',
  },
  {
    up: migration_20261124_165510_desk.up,
    down: migration_20261124_165510_desk.down,
    name: '20261124_165510_desk',
  },
  {
    up: migration_20261127_042814_items.up,
    down: migration_20261127_042814_items.down,
    name: '20261127_042814_items',
  },
  {
    up: migration_20261127_044134_record.up,
    down: migration_20261127_044134_record.down,
    name: '20261127_044134_record',
  },
  {
    up: migration_20261127_045056_comment_edited.up,
    down: migration_20261127_045056_comment_edited.down,
    name: '20261127_045056_comment_edited',
  },
  {
    up: migration_20261127_045500_references.up,
    down: migration_20261127_045500_references.down,
    name: '20261127_045500_references',
  },
  {
    up: migration_20261127_050207_languages.up,
    down: migration_20261127_050207_languages.down,
    name: '20261127_050207_languages'
  },
];
