import * as migration_20261123_230602_initial from './20261123_230602_initial';
import * as migration_20261124_165510_desk from './20261124_165510_desk';
import * as migration_20261127_054903_editors_desk from './20261127_054903_editors_desk';
import * as migration_20261127_074344_contributions from './20261127_074344_contributions';
import * as migration_20261127_075951_proofs from './20261127_075951_proofs';
import * as migration_20261127_081032_guest_files from './20261127_081032_guest_files';

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
    up: migration_20261127_074344_contributions.up,
    down: migration_20261127_074344_contributions.down,
    name: '20261127_074344_contributions',
  },
  {
    up: migration_20261127_075951_proofs.up,
    down: migration_20261127_075951_proofs.down,
    name: '20261127_075951_proofs',
  },
  {
    up: migration_20261127_081032_guest_files.up,
    down: migration_20261127_081032_guest_files.down,
    name: '20261127_081032_guest_files'
  },
];
