-- The journal's side within Redis: compares the head, appends all or nothing, hands back what was missed.
-- KEYS[1], a hash: format, epoch, seq, hash, at (of the last record), day (the newest record that begins a service day).
-- KEYS[2], a stream: record N has the id N-0; the mark of an epoch E that began behind record N has the id N-E.
-- Nothing fails after the first write, so that an error means that nothing was written.

local head_key, records_key, act = KEYS[1], KEYS[2], ARGV[1]
-- The place of prev_hash and body among an entry's names and values.
local PREV_HASH, BODY = 4, 16

-- The records from an id on: `limit` at most, and none after those that fill `bytes`.
local function page(from, limit, bytes)
  local out, size, count = {}, 0, 8
  while #out < limit and size < bytes do
    local entries = redis.call('XRANGE', records_key, from, '+', 'COUNT', math.min(limit, count))
    if #entries == 0 then break end
    for _, entry in ipairs(entries) do
      from = '(' .. entry[1]
      if string.sub(entry[1], -2) == '-0' then
        out[#out + 1] = entry
        size = size + #(entry[2][BODY] or '')
        if #out == limit or size >= bytes then break end
      end
    end
    count = math.min(count * 2, 256)
  end
  return out
end

if act == 'open' then
  local head_type, records_type = redis.call('TYPE', head_key).ok, redis.call('TYPE', records_key).ok
  if head_type == 'none' and records_type == 'none' then
    redis.call('HSET', head_key, 'format', ARGV[2], 'epoch', ARGV[3], 'seq', ARGV[4], 'hash', ARGV[5], 'at', ARGV[6], 'day', '0')
    return { 'format', ARGV[2] }
  end
  if head_type == 'none' and records_type == 'stream' then return { 'headless' } end
  if head_type ~= 'hash' or (records_type ~= 'stream' and records_type ~= 'none') then return { 'foreign' } end
  local format = redis.call('HGET', head_key, 'format')
  if not format then return { 'foreign' } end
  return { 'format', format }
end

if act == 'page' then
  return page(ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]))
end

local head = redis.call('HMGET', head_key, 'epoch', 'seq', 'hash', 'at', 'day')
if not head[1] then return { 'gone' } end
local epoch, seq, hash, at, day = unpack(head)

if act == 'head' then return { 'head', epoch, seq, hash, at, day } end

-- All further acts name the head that they expect, the id of the record that would follow it, and how much they want of what they missed.
local expected_epoch, expected_seq, expected_hash, next_id = ARGV[2], ARGV[3], ARGV[4], ARGV[5]
if expected_epoch ~= epoch or expected_seq ~= seq or expected_hash ~= hash then
  local kept = hash
  if expected_seq ~= seq then
    local next = redis.call('XRANGE', records_key, next_id, next_id)
    kept = next[1] and next[1][2][PREV_HASH]
  end
  if tonumber(expected_epoch) > tonumber(epoch) or kept ~= expected_hash then
    return { 'diverged', epoch, seq, hash, at, day }
  end
  return { 'moved', epoch, seq, hash, at, day, page(next_id, tonumber(ARGV[6]), tonumber(ARGV[7])) }
end

if act == 'follow' then return { 'head', epoch, seq, hash, at, day } end

if act == 'epoch' then
  if tonumber(ARGV[8]) <= tonumber(epoch) then return { 'epoch', ARGV[8], epoch } end
  redis.call('XADD', records_key, seq .. '-' .. ARGV[8], 'epoch', ARGV[8])
  redis.call('HSET', head_key, 'epoch', ARGV[8])
  return { 'head', ARGV[8], seq, hash, at, day }
end

if act == 'append' then
  -- The time that the new records were linked behind, their newest own time, how far ahead of Redis that may be;
  -- then the head that they lead to, and after it seven values for each record.
  local time = redis.call('TIME')
  local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
  if tonumber(ARGV[9]) > now + tonumber(ARGV[10]) then return { 'ahead', string.format('%.0f', now) } end
  if ARGV[8] ~= at then return { 'damaged', 'the time of its last record was changed by another program' } end
  local place = tonumber(seq)
  for first = 14, #ARGV, 7 do
    place = place + 1
    local id = string.format('%.0f', place)
    redis.call('XADD', records_key, id .. '-0', 'epoch', epoch, 'prev_hash', ARGV[first], 'at', ARGV[first + 1],
      'kind', ARGV[first + 2], 'version', ARGV[first + 3], 'min_reader', ARGV[first + 4], 'day_start', ARGV[first + 5],
      'body', ARGV[first + 6])
    if ARGV[first + 5] == '1' then day = id end
  end
  redis.call('HSET', head_key, 'seq', ARGV[11], 'hash', ARGV[12], 'at', ARGV[13], 'day', day)
  return { 'head', epoch, ARGV[11], ARGV[12], ARGV[13], day }
end

return redis.error_reply('ERR no such act: ' .. tostring(act))
