import * as migration_20261123_230602_initial from './20261123_230602_initial';
import * as migration_20261124_165510_desk from './20261124_165510_desk';
import * as migration_20261127_054903_editors_desk from './20261127_054903_editors_desk';
import * as migration_20261127_092345_contributions from './20261127_092345_contributions';

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
    up: migration_20261127_054903_editors_desk.up,
    down: migration_20261127_054903_editors_desk.down,
    name: '20261127_054903_editors_desk',
  },
  {
    up: migration_20261127_092345_contributions.up,
    down: migration_20261127_092345_contributions.down,
    name: '20261127_092345_contributions'
  },
];
