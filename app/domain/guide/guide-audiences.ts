/** Whom a guide speaks to. People who were harmed have a guide of their own, never listed among the others. */
export const guideAudiences = ['self', 'around', 'harmed', 'professional', 'everyone'] as const;
export type GuideAudience = (typeof guideAudiences)[number];
