"""Reads or changes a zone at a DNS provider through lexicon, in one run.

Standard input: a line of JSON with the provider's options, which are secret; then a job,
{"provider", "zones", "changes"}. The zone is the first of `zones` that the provider has. Without changes it is read.
Standard output: one JSON object: {"zone", "records"}, or {"zone", "done", "failed"}, or {"error", "words"}.

The library and not its program: that cuts zones by a list of top-level domains which it fetches from elsewhere, takes half
a second for each record, and wants the options in its environment.
"""
import contextlib
import importlib
import json
import sys

MISSING, REFUSED, FAILED = 'missing', 'refused', 'failed'


class Stop(Exception):
    """Nothing more can be done."""

    def __init__(self, error, words=''):
        super().__init__(words)
        self.error = error


def status_of(error):
    return getattr(getattr(error, 'response', None), 'status_code', None)


def words_of(error):
    """The provider's reason in short. What was asked may have secrets in it, so no address is told."""
    if isinstance(error, Stop):
        return str(error)
    response = getattr(error, 'response', None)
    if response is not None:
        said = f'{response.status_code} {response.reason}'
        body = response.text.strip()
        return f'{said}: {body}' if body and not body.startswith('<') else said
    if isinstance(error, OSError):  # with requests, who was not reached
        return type(error).__name__
    return f'{type(error).__name__}: {error}'


def exact(helper, dot):
    """A name with the final dot is a whole one, also where it lies in another zone: lexicon would put the zone behind it."""
    def name_of(name):
        return name.rstrip('.') + dot if name.endswith('.') else helper(name)
    return name_of


def open_zone(job, options):
    """Who may not see a zone is told the same as who asks for one that is not there, so both are a refusal."""
    try:
        module = importlib.import_module('lexicon.providers.' + job['provider'])
        from lexicon.config import ConfigResolver
        from lexicon.exceptions import AuthenticationError
    except ImportError as error:
        raise Stop(MISSING, error.name or '') from error
    reason = Stop(REFUSED)
    for zone in job['zones']:
        settings = {'action': 'list', 'domain': zone, 'provider_name': job['provider'], job['provider']: options}
        try:
            provider = module.Provider(ConfigResolver().with_dict(settings))
            provider._full_name = exact(provider._full_name, '')
            provider._fqdn_name = exact(provider._fqdn_name, '.')
            provider.authenticate()
            return zone, provider, settings
        except AuthenticationError as error:
            reason = Stop(REFUSED, words_of(error))
        except Exception as error:
            if status_of(error) in (401, 403):
                raise Stop(REFUSED, words_of(error)) from error
            if status_of(error) not in (400, 404, 422):
                raise Stop(FAILED, words_of(error)) from error
            reason = Stop(REFUSED, words_of(error))
    raise reason


def read(provider):
    fields = ('type', 'name', 'ttl', 'content', 'priority', 'options')
    return [{field: record[field] for field in fields if record.get(field) is not None} for record in provider.list_records()]


def put_back(provider, settings, one):
    """What went so that it comes again with other words, and did not: others may have entered it."""
    settings['ttl'] = one['formerTtl']
    with contextlib.suppress(Exception):
        return provider.create_record(one['type'], one['name'], one['former'])


def change(provider, settings, changes):
    """One after the other. What comes may fail by itself; where something does not go, nothing is added beside it. `done`
    counts what the provider took."""
    done, failed = 0, []
    for number, one in enumerate(changes):
        settings['ttl'] = one['ttl']
        settings['priority'] = one.get('priority')
        is_gone = False
        try:
            if one['former'] is not None:
                if not provider.delete_record(rtype=one['type'], name=one['name'], content=one['former']):
                    raise Stop(FAILED)
                is_gone = True
                done += 1
            if one['content'] is not None:
                if not provider.create_record(one['type'], one['name'], one['content']):
                    raise Stop(FAILED)
                done += 1
        except Exception as error:
            failed.append({'number': number, 'words': words_of(error)})
            if is_gone and put_back(provider, settings, one):
                done -= 1
            if one['former'] is not None:
                break
    return {'done': done, 'failed': failed}


def main():
    options = json.loads(sys.stdin.readline())
    job = json.load(sys.stdin)
    try:
        zone, provider, settings = open_zone(job, options)
        if 'changes' not in job:
            return {'zone': zone, 'records': read(provider)}
        return {'zone': zone, **change(provider, settings, job['changes'])}
    except Stop as reason:
        return {'error': reason.error, 'words': str(reason)}
    except Exception as error:
        refused = status_of(error) in (401, 403)
        return {'error': REFUSED if refused else FAILED, 'words': words_of(error)}


# Some of its providers talk to standard output.
with contextlib.redirect_stdout(sys.stderr):
    answer = main()
print(json.dumps(answer))
