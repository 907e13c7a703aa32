-- The access store's side within Redis: the pages of its database, compared and swapped as a whole.
-- KEYS[1], a hash: format, version, stamp, pages (how many). KEYS[2], a hash: page by number, from 0.
-- KEYS[3], a sorted set: the numbers of the pages by the version that wrote them. KEYS[4], a hash: the latest stamps by version.
-- ARGV: the act, the format, and the version and stamp that the caller knows; then what is to be swapped.

local store, pages, written, stamps = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local act, format, version, stamp = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
-- A caller that is further behind gets everything.
local STAMPS_KEPT = 1000

local there = redis.call('TYPE', store).ok
if there == 'none' and redis.call('EXISTS', pages, written) > 0 then return { 'damaged' } end
if there == 'none' and version ~= '0' then return { 'gone' } end
if there ~= 'none' and there ~= 'hash' then return { 'foreign' } end
local head = redis.call('HMGET', store, 'format', 'version', 'stamp', 'pages')
if there == 'none' then head = { format, '0', '', '0' } end
if not head[1] or not head[2] or not head[3] or not head[4] then return { 'foreign' } end
if head[1] ~= format then return { 'format', head[1] } end
local same = head[2] == version and head[3] == stamp

if act == 'fetch' then
  if same then return { 'same' } end
  local since = '(' .. version
  local whole = version == '0' or redis.call('HGET', stamps, version) ~= stamp
  if whole then since = '-inf' end
  local out = { 'pages', head[2], head[3], head[4], whole and '1' or '0' }
  for _, number in ipairs(redis.call('ZRANGEBYSCORE', written, since, '+inf')) do
    out[#out + 1] = number
    out[#out + 1] = redis.call('HGET', pages, number)
  end
  return out
end

-- The new stamp, how many pages there are, and pairs of number and page.
if not same then return { 'moved' } end
local next = string.format('%.0f', tonumber(version) + 1)
local count = tonumber(ARGV[6])
for first = 7, #ARGV, 2 do
  redis.call('HSET', pages, ARGV[first], ARGV[first + 1])
  redis.call('ZADD', written, next, ARGV[first])
end
for number = count, tonumber(head[4]) - 1 do
  redis.call('HDEL', pages, number)
  redis.call('ZREM', written, number)
end
redis.call('HSET', store, 'format', format, 'version', next, 'stamp', ARGV[5], 'pages', ARGV[6])
redis.call('HSET', stamps, next, ARGV[5])
redis.call('HDEL', stamps, string.format('%.0f', tonumber(next) - STAMPS_KEPT))
return { 'kept', next }
