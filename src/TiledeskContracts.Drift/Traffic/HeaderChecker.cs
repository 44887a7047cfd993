using System.Globalization;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Looks how an answer's headers differ from the contract.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class HeaderChecker(SchemaCache schemas)
{
    private static readonly string[] _retiring = ["deprecation", "sunset"];
    private static readonly string[] _telling = ["link", "retry-after"];

    private readonly TextChecker _texts = new(schemas);

    /// <summary>Looks at them.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="response">What the contract says of the answer.</param>
    /// <param name="facts">Where differences go.</param>
    public void Check(Exchange exchange, ComparedOperation operation, Part response, ExchangeFacts facts)
    {
        var status = exchange.Status.ToString(CultureInfo.InvariantCulture);
        var written = response["headers"].Members.Where(static header => !header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var (name, header) in written.Select(static header => (header.Key, header.Value.Resolved())))
        {
            var came = exchange.Headers.Where(one => one.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (came.Count == 0 && header.Is("required"))
            {
                facts.DifferCame($"{status} {name}:", TrafficRules.MissingRequiredHeader, header, "Absent, though the contract requires it.");
            }
            else if (came.Any(one => one.Value is { } value && !Fits(value, header["schema"])))
            {
                facts.DifferCame($"{status} {name}:", TrafficRules.HeaderValueMismatch, header, "A value that does not fit the contract's schema.");
            }
        }

        foreach (var name in exchange.Headers.Select(static header => header.Key.ToLowerInvariant()).Distinct(StringComparer.Ordinal))
        {
            if (_retiring.Contains(name) && !operation.Node.Is("deprecated"))
            {
                facts.DifferCame($"{status} {name}:", TrafficRules.DeprecationHeaderSeen, operation.Node, "The answer says that the operation retires, the contract does not.");
            }
            else if (IsTelling(name) && !written.Any(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                facts.DifferCame($"{status} {name}:", TrafficRules.UndocumentedHeader, response, "A header that clients might use, and that the contract does not name.");
            }
        }
    }

    private static bool IsTelling(string name) =>
        _telling.Contains(name) || _retiring.Contains(name) || name.StartsWith("x-ratelimit", StringComparison.Ordinal) || name.StartsWith("ratelimit", StringComparison.Ordinal);

    private bool Fits(string value, Part schema)
    {
        if (!schema.Exists)
        {
            return true;
        }

        var effective = schemas.Of([schema]);
        return effective.Types.Contains("array") || effective.Types.Contains("object") || _texts.Look(value, effective) is not null;
    }
}
