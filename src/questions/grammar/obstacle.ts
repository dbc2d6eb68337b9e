/** Why no question could be made of what was read. */
export type Obstacle = 'nothing' | 'whenHappened';
