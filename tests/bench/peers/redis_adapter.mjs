// What oidc-provider keeps, in Redis: one text for each thing, one list for each grant so that it can be revoked whole.

const prefix = "peer";
/** Told apart from the rest because they are used once: the moment of use lies beside them. */
const usedOnce = new Set(["AuthorizationCode", "RefreshToken", "DeviceCode"]);

export function redisAdapter(redis) {
  const grantKey = (id) => `${prefix}:grant:${id}`;
  const uidKey = (uid) => `${prefix}:uid:${uid}`;

  return (name) => {
    const keyOf = (id) => `${prefix}:${name}:${id}`;

    return {
      async upsert(id, payload, seconds) {
        const key = keyOf(id);
        const text = JSON.stringify(payload);
        const commands = redis.multi();
        if (usedOnce.has(name)) {
          commands.hset(key, "payload", text);
          if (seconds) commands.expire(key, seconds);
        } else if (seconds) {
          commands.set(key, text, "EX", seconds);
        } else {
          commands.set(key, text);
        }
        if (payload.grantId && name !== "Grant") {
          const list = grantKey(payload.grantId);
          commands.rpush(list, key);
          if (seconds) commands.expire(list, seconds, "NX");
          if (seconds) commands.expire(list, seconds, "GT");
        }
        if (payload.uid) {
          commands.set(uidKey(payload.uid), id, "EX", seconds || 3600);
        }
        await commands.exec();
      },

      async find(id) {
        const key = keyOf(id);
        if (!usedOnce.has(name)) {
          const text = await redis.get(key);
          return text ? JSON.parse(text) : undefined;
        }
        const { payload, consumed } = await redis.hgetall(key);
        if (!payload) return undefined;
        return { ...JSON.parse(payload), ...(consumed && { consumed }) };
      },

      async findByUid(uid) {
        const id = await redis.get(uidKey(uid));
        return id ? await this.find(id) : undefined;
      },

      findByUserCode: () => Promise.resolve(undefined),

      async consume(id) {
        await redis.hset(keyOf(id), "consumed", Math.floor(Date.now() / 1000));
      },

      async destroy(id) {
        await redis.del(keyOf(id));
      },

      async revokeByGrantId(grantId) {
        const list = grantKey(grantId);
        const keys = await redis.lrange(list, 0, -1);
        await redis.del(list, ...keys);
      },
    };
  };
}
