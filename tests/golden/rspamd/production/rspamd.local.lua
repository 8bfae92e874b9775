-- Written by Postroom. Changes made here by hand are found and reported.
-- Settings are changed in the console, or with: postroomctl setting set KEY VALUE

-- What a person who logged in sends must say in its header From who sends it, and leaves with a signature of that
-- domain for each algorithm, or not at all.
local ucl = require "ucl"
local logger = require "rspamd_logger"
local options = rspamd_config:get_all_opt("postroom")

-- A header's value without what is no address: comments (RFC 5322 section 3.2.2) become a blank, quoted strings a
-- quote, which is in no address that is taken. nil where one of them is left open.
local function plain(value)
  local out, depth, quoted, escaped = {}, 0, false, false
  for c in value:gmatch(".") do
    if escaped then
      escaped = false
    elseif c == "\\" then
      if depth == 0 and not quoted then return nil end
      escaped = true
    elseif quoted then
      quoted = c ~= '"'
    elseif c == "(" then
      depth = depth + 1
      out[#out + 1] = " "
    elseif c == ")" then
      depth = depth - 1
      if depth < 0 then return nil end
    elseif depth == 0 then
      quoted = c == '"'
      out[#out + 1] = c
    end
  end
  if depth > 0 or quoted or escaped then return nil end
  return table.concat(out)
end

-- The one address of a From or Sender: "a@b" or "name <a@b>". Everything that one program reads so and another one
-- otherwise is none: lists, groups, routes, a second address in the name, control characters.
local function address_of(raw)
  local value = raw:gsub("\r?\n([ \t])", "%1"):gsub("[ \t\r\n]+$", "")
  if value:find("[%z\1-\8\10-\31\127]") then return nil end
  local text = plain(value)
  if not text then return nil end
  local name, inside = text:match("^([^<>]*)<([^<>]*)>%s*$")
  if name and name:find("[@,;:]") then return nil end
  local address = (inside or text):match("^%s*(%S+)%s*$")
  if not address or not address:match("^[%w!#$%%&'*+/=?^_`{|}~.-]+@[%w.-]+$") then return nil end
  return address:lower()
end

-- All values of a header, in whatever way its name is written.
local function values_of(headers, wanted)
  local found = {}
  for name, value in ("\n" .. headers:gsub("\r\n", "\n") .. "\n"):gsub("\n([ \t])", "\r%1"):gmatch("([^\n:]-)[ \t]*:([^\n]*)") do
    if name:lower() == wanted then found[#found + 1] = value:gsub("\r([ \t])", "\n%1") end
  end
  return found
end

-- ann+news@example.org is ann's.
local function owner_of(address)
  return (address:lower():gsub("%+[^@]*@", "@"))
end

-- nil, or why the message is not taken. The envelope sender is one that the login may use: Postfix saw to that.
local function problem_of(task, sender)
  local headers = tostring(task:get_raw_headers() or "")
  local from = values_of(headers, "from")
  if #from ~= 1 then return "Give one From header" end
  local address = address_of(from[1])
  if not address then return "The From header must hold one plain address" end
  if owner_of(address) ~= owner_of(sender) then return "The From header must hold the address that you send as" end
  for _, value in ipairs(values_of(headers, "sender")) do
    local other = address_of(value)
    if not other or owner_of(other) ~= owner_of(sender) then return "The Sender header must hold the address that you send as" end
  end
  return nil
end

-- What signs for a domain, as postroomd wrote it, or the helper for its probe.
local function keys_of(domain)
  if not domain:match("^[a-z0-9.-]+$") or domain:find("..", 1, true) then return nil end
  local path = domain == options.probe_domain and options.probe_keys or options.keys .. "/" .. domain .. ".json"
  local file = io.open(path, "r")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  local parser = ucl.parser()
  if not parser:parse_string(text) then return nil end
  return parser:get_object()
end

local function is_signed(task, domain)
  local sign = rspamd_plugins.dkim.sign
  local all = keys_of(domain)
  if not all or #all == 0 then return false end
  for _, key in ipairs(all) do
    if not sign(task, {domain = domain, selector = key.selector, rawkey = key.key}) then return false end
  end
  return true
end

local function judge(task)
  local login = task:get_user()
  local envelope = ((task:get_from("smtp") or {})[1] or {}).addr
  local sender = envelope and #envelope > 0 and envelope or login
  local problem = problem_of(task, sender)
  if problem then
    task:set_pre_result("reject", problem)
  elseif not is_signed(task, sender:lower():match("@(.*)$") or "") then
    logger.errx(task, "no key signs for %s", sender)
    task:set_pre_result("soft reject", "The message cannot be signed now")
  end
end

-- Which of Postfix's services asks (milter_macro_daemon_name). No client can say that.
local function is_from(task, service)
  return tostring(task:get_request_header("MTA-Name") or "") == service
end

rspamd_config:register_symbol{
  name = "POSTROOM_SUBMISSION",
  type = "prefilter",
  flags = "explicit_disable,ignore_passthrough",
  priority = 10,
  callback = function(task)
    if not is_from(task, "ORIGINATING") and not task:get_user() then return end
    -- An error here must not let a message pass.
    local ok, why = pcall(judge, task)
    if not ok then
      logger.errx(task, "%s", why)
      task:set_pre_result("soft reject", "The message cannot be judged now")
    end
  end
}

-- The server's own notices of failed delivery: signed by the domain that its name belongs to. One that cannot be signed
-- leaves all the same, for a notice is better than none.
rspamd_config:register_symbol{
  name = "POSTROOM_BOUNCE",
  type = "prefilter",
  flags = "explicit_disable,ignore_passthrough",
  priority = 10,
  callback = function(task)
    if not is_from(task, "BOUNCE") then return end
    local domain = (((task:get_from("mime") or {})[1] or {}).domain or ""):lower()
    while domain and not is_signed(task, domain) do
      domain = domain:match("^[^.]+%.(.+)$")
    end
  end
}
