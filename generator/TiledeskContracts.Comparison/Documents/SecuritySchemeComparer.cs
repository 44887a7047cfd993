using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>How credentials are sent and got.</summary>
internal sealed class SecuritySchemeComparer
{
    private static readonly string[] _urls = ["authorizationUrl", "tokenUrl", "refreshUrl"];

    private readonly ChangeCollector _changes;
    private readonly List<string> _users;

    private SecuritySchemeComparer(ChangeCollector changes, List<string> users) => (_changes, _users) = (changes, users);

    /// <summary>Compares the schemes, and what a document asks for where operations say nothing.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="changes">Where differences go.</param>
    public static void Compare(ContractSide old, ContractSide now, ChangeCollector changes)
    {
        // What operations inherit is told of them, and merges with this; where none does, it reaches nobody.
        var document = new RequirementComparer((rule, message, from, to) => changes.Add(new Difference(rule, message, from.Exists || to.Exists ? from : old.Root, to), WireDirection.None, null));
        document.Compare(old.Root["security"], now.Root["security"]);
        var (before, after) = (old.Root["components"]["securitySchemes"], now.Root["components"]["securitySchemes"]);
        var users = ComparedOperation.Of(old)
            .SelectMany(static operation => SecurityComparer.Of(operation).Items.SelectMany(static item => item.Members).Select(scheme => (Scheme: scheme.Key, operation.Name)))
            .ToLookup(static one => one.Scheme, static one => one.Name, StringComparer.Ordinal);
        foreach (var scheme in before.Members)
        {
            var comparer = new SecuritySchemeComparer(changes, [.. users[scheme.Key]]);
            if (after[scheme.Key] is { Exists: true } same)
            {
                comparer.CompareOne(scheme.Key, scheme.Value.Resolved(), same.Resolved());
            }
            else
            {
                comparer.Report(SecurityRules.SecuritySchemeRemoved, $"The security scheme '{scheme.Key}' was removed.", scheme.Value, default);
            }
        }

        foreach (var scheme in after.Members.Where(scheme => !before[scheme.Key].Exists))
        {
            new SecuritySchemeComparer(changes, []).Report(SecurityRules.SecuritySchemeAdded, $"The security scheme '{scheme.Key}' was added.", default, scheme.Value);
        }
    }

    private void CompareOne(string name, Part old, Part now)
    {
        if (old.Text("type") != now.Text("type"))
        {
            Report(SecurityRules.SecuritySchemeTypeChanged, $"The security scheme '{name}' is '{now.Text("type")}' now, not '{old.Text("type")}'.", old, now);
            return;
        }

        if (old.Text("in") != now.Text("in") || old.Text("name") != now.Text("name"))
        {
            Report(SecurityRules.ApiKeyLocationChanged, $"The key of '{name}' goes into the {now.Text("in")} '{now.Text("name")}' now, not into the {old.Text("in")} '{old.Text("name")}'.", old, now);
        }

        CompareText(SecurityRules.HttpSchemeChanged, "scheme", name, old, now, StringComparison.OrdinalIgnoreCase);
        CompareText(SecurityRules.BearerFormatChanged, "bearerFormat", name, old, now, StringComparison.Ordinal);
        CompareText(SecurityRules.OidcUrlChanged, "openIdConnectUrl", name, old, now, StringComparison.Ordinal);
        CompareFlows(name, old["flows"], now["flows"]);
    }

    private void CompareText(DriftRule rule, string keyword, string name, Part old, Part now, StringComparison comparison)
    {
        if (!string.Equals(old.Text(keyword), now.Text(keyword), comparison))
        {
            Report(rule, $"'{keyword}' of '{name}' changed from '{old.Text(keyword)}' to '{now.Text(keyword)}'.", old, now);
        }
    }

    private void CompareFlows(string name, Part old, Part now)
    {
        foreach (var flow in old.Members.Where(static flow => flow.Value.IsMapping))
        {
            var same = now[flow.Key];
            if (!same.Exists)
            {
                Report(SecurityRules.OauthFlowChanged, $"The flow '{flow.Key}' of '{name}' was removed.", flow.Value, default);
                continue;
            }

            foreach (var url in _urls.Where(url => flow.Value.Text(url) != same.Text(url)))
            {
                Report(SecurityRules.OauthUrlChanged, $"'{url}' of '{name}' changed from '{flow.Value.Text(url)}' to '{same.Text(url)}'.", PlaceOf(flow.Value, url), PlaceOf(same, url));
            }

            CompareScopes(name, flow.Value["scopes"], same["scopes"]);
        }

        foreach (var flow in now.Members.Where(flow => flow.Value.IsMapping && !old[flow.Key].Exists))
        {
            Report(SecurityRules.OauthFlowChanged, $"The flow '{flow.Key}' of '{name}' was added.", default, flow.Value);
        }
    }

    private void CompareScopes(string name, Part old, Part now)
    {
        foreach (var scope in old.Members.Where(scope => now[scope.Key].Value != scope.Value.Value || !now[scope.Key].Exists))
        {
            var message = now[scope.Key].Exists ? $"The scope '{scope.Key}' of '{name}' is described in other words." : $"The scope '{scope.Key}' of '{name}' was removed.";
            Report(SecurityRules.OauthScopeDefinitionChanged, message, scope.Value, now[scope.Key]);
        }

        foreach (var scope in now.Members.Where(scope => !old[scope.Key].Exists))
        {
            Report(SecurityRules.OauthScopeDefinitionChanged, $"The scope '{scope.Key}' of '{name}' was added.", default, scope.Value);
        }
    }

    private static Part PlaceOf(Part flow, string keyword) => flow[keyword] is { Exists: true } place ? place : flow;

    private void Report(DriftRule rule, string message, Part old, Part now)
    {
        var difference = new Difference(rule, message, old, now);
        _changes.Add(difference, WireDirection.Request, null);
        foreach (var user in _users)
        {
            _changes.Add(difference, WireDirection.Request, user);
        }
    }
}
