using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The parameters that hold for an operation: the path's, overridden by its own.</summary>
/// <param name="scope">The contract.</param>
internal sealed class ParameterList(ContractScope scope)
{
    private static readonly string[] IgnoredHeaders = ["Accept", "Content-Type", "Authorization"];

    /// <summary>Merges parameters by place and name.</summary>
    /// <param name="path">The path.</param>
    /// <param name="operation">The operation.</param>
    /// <returns>The parameters, path-level ones first.</returns>
    public IReadOnlyList<OpenApiParameter> Of(OpenApiPath path, OpenApiOperation operation)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var parameters = new List<OpenApiParameter>();
        Add(path.Parameters, parameters, places);
        var shared = parameters.Count;
        Add(operation.Parameters, parameters, places, shared);
        return parameters;
    }

    // The first of two equal ones holds inside a list, the operation's over the path's.
    private void Add(IReadOnlyList<OpenApiParameter> written, List<OpenApiParameter> parameters, Dictionary<string, int> places, int overridable = 0)
    {
        foreach (var parameter in written.Select(scope.References.Resolve))
        {
            if (parameter is null || IsIgnored(parameter))
            {
                Tell(parameter);
                continue;
            }

            var key = parameter.In + ":" + parameter.Name;
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, parameters.Count);
                parameters.Add(parameter);
            }
            else if (place < overridable)
            {
                parameters[place] = parameter;
            }
        }
    }

    /// <summary>Whether a parameter is none of the operation's: at a place that there is not, or a header that HTTP sets itself.</summary>
    /// <param name="parameter">The parameter, no reference.</param>
    /// <returns>Whether it is left out.</returns>
    public static bool IsIgnored(OpenApiParameter parameter) =>
        parameter.In is not ("path" or "query" or "header" or "cookie") || IsIgnoredHeader(parameter);

    private static bool IsIgnoredHeader(OpenApiParameter parameter) =>
        parameter.In is "header" && IgnoredHeaders.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);

    private void Tell(OpenApiParameter? parameter)
    {
        if (parameter is not null && IsIgnoredHeader(parameter))
        {
            scope.Problems.Report(ModelRules.HeaderIgnored, parameter.Node.Position, parameter.Name);
        }
    }
}
