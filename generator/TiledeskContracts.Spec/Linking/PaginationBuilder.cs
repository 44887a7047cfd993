using System.Globalization;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds what <c>x-pagination</c> says, with C# names for wire names.</summary>
/// <param name="scope">The contract.</param>
/// <param name="find">The class of a full name, or null.</param>
internal sealed class PaginationBuilder(ContractScope scope, Func<string?, ObjectDraft?> find)
{
    /// <summary>Builds it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationId">Its id.</param>
    /// <param name="query">Its parameters.</param>
    /// <param name="success">Its answer.</param>
    /// <returns>How pages are walked, or null where the contract does not say or says it wrong (reported).</returns>
    public PaginationModel? Build(OpenApiOperation operation, string operationId, QueryModel? query, ResponseModel success)
    {
        if (operation.Extension("x-pagination") is not { } node)
        {
            return null;
        }

        if (node is not SpecMapping mapping || DocumentationReader.Text(mapping["style"]) is not "page-number")
        {
            return Refuse(node, operationId, "it must be a mapping with 'style: page-number'");
        }

        CheckKeywords(mapping);
        var page = Query(mapping, "page", query);
        if (page?.Type.Kind is not (TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal))
        {
            return Refuse(mapping["page"] ?? node, operationId, Missing(mapping, "page", "among the query's numbers"), Meant(mapping, "page", Names(query)));
        }

        if (mapping["limit"] is { } limit && Query(mapping, "limit", query) is null)
        {
            return Refuse(limit, operationId, Missing(mapping, "limit", "among the query's parameters"), Meant(mapping, "limit", Names(query)));
        }

        var answer = find(success.Type?.Name);
        return answer is null ? Refuse(node, operationId, "the answer is no object")
            : success.Type!.Nullable ? Refuse(node, operationId, "the answer may be null")
            : OfAnswer(mapping, operationId, page.Name, answer);
    }

    private static ParameterModel? Query(SpecMapping mapping, string key, QueryModel? query) => query?.Parameters
        .FirstOrDefault(parameter => parameter.Location == ParameterLocation.Query
            && string.Equals(parameter.WireName, DocumentationReader.Text(mapping[key]), StringComparison.Ordinal));

    private static IEnumerable<string> Names(QueryModel? query) =>
        query?.Parameters.Where(static parameter => parameter.Location == ParameterLocation.Query).Select(static parameter => parameter.WireName) ?? [];

    private static IEnumerable<string> Names(ObjectDraft? draft) => draft?.Properties.Select(static property => property.Model.WireName) ?? [];

    private static string Missing(SpecMapping mapping, string key, string place) =>
        DocumentationReader.Text(mapping[key]) is { } name ? $"'{key}' says '{ProblemText.Of(name)}', which is not {place}" : $"it does not say '{key}'";

    // What is there and of another kind was not mistyped.
    private static string Meant(SpecMapping mapping, string key, IEnumerable<string> known) =>
        DocumentationReader.Text(mapping[key]) is { } name && !known.Contains(name, StringComparer.Ordinal) ? DidYouMean.Phrase(name, known) : "";

    private void CheckKeywords(SpecMapping mapping)
    {
        foreach (var member in mapping.Members.Where(static member => !Keywords.Pagination.Has(member.Key.Value)))
        {
            var name = member.Key.Value;
            scope.Problems.Report(
                ReadingRules.UnknownKeyword, member.Key.Position, Keywords.Pagination.Element, name, scope.Problems.Suggest(ReadingRules.UnknownKeyword, name, Keywords.Pagination.Names), "remove it");
        }
    }

    private PaginationModel? OfAnswer(SpecMapping mapping, string operationId, string page, ObjectDraft answer)
    {
        var items = Find(mapping, "items", answer);
        if (items?.Type is not { Kind: TypeKind.List, Element: { } item })
        {
            return Refuse(mapping["items"] ?? mapping, operationId, Missing(mapping, "items", "among the answer's lists"), Meant(mapping, "items", Names(answer)));
        }

        var total = Find(mapping, "total", answer);
        if (mapping["total"] is { } totalNode && total?.Type.Kind is not (TypeKind.Int32 or TypeKind.Int64))
        {
            return Refuse(totalNode, operationId, Missing(mapping, "total", "among the answer's integers"), Meant(mapping, "total", Names(answer)));
        }

        var itemDraft = find(item.Name);
        var identity = itemDraft is null ? null : Find(mapping, "identity", itemDraft);
        if (mapping["identity"] is { } identityNode && identity?.Type.Kind is not TypeKind.String)
        {
            return Refuse(identityNode, operationId, Missing(mapping, "identity", "among the item's texts"), Meant(mapping, "identity", Names(itemDraft)));
        }

        var firstPage = 0;
        if (mapping["firstPage"] is { } first && !int.TryParse(DocumentationReader.Text(first), NumberStyles.Integer, CultureInfo.InvariantCulture, out firstPage))
        {
            return Refuse(first, operationId, "'firstPage' is no whole number");
        }

        return new(page, firstPage, items.Name, total?.Name, item, identity?.Name, items.WireName);
    }

    private static PropertyModel? Find(SpecMapping mapping, string key, ObjectDraft draft) =>
        DocumentationReader.Text(mapping[key]) is { } wireName ? draft.Find(wireName) : null;

    private PaginationModel? Refuse(SpecNode node, string operationId, string reason, string meant = "")
    {
        scope.Problems.Report(ModelRules.PaginationUnresolved, node.Position, operationId, reason, meant);
        return null;
    }
}
