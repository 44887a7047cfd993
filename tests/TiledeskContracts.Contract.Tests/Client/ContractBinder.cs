using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TiledeskContracts.Contracts;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Fills query and body types from recorded text, by the wire names on their properties.</summary>
internal static class ContractBinder
{
    /// <summary>Lists that travel as one value, joined with commas (<c>explode: false</c>).</summary>
    private static readonly HashSet<string> OneValue = ["status"];

    /// <summary>Sets a query property, if there is one of that wire name.</summary>
    /// <returns>False where the contract does not know the parameter.</returns>
    public static bool TrySetText(object query, string name, IReadOnlyList<string> values)
    {
        if (Find(query.GetType(), "query", name) is not { } property)
        {
            return false;
        }

        property.SetValue(query, IsList(property.PropertyType) ? (object)TextList(property, name, values) : Text(property, values));
        return true;
    }

    /// <summary>Makes a body whose typed properties and further members say what the JSON says.</summary>
    public static T Object<T>(JsonElement json)
        where T : class
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new NotExpressibleException($"the body is no object but {json.ValueKind}");
        }

        var body = Activator.CreateInstance<T>();
        var further = (IDictionary<string, JsonElement>)typeof(T).GetProperty("AdditionalData")!.GetValue(body)!;
        var missing = typeof(T).GetProperties()
            .Where(property => property.IsDefined(typeof(RequiredMemberAttribute)))
            .Select(property => property.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (Find(typeof(T), "body", member.Name) is { } property)
            {
                property.SetValue(body, Value(property, member.Value));
                missing.Remove(property.Name);
            }
            else
            {
                further[member.Name] = member.Value;
            }
        }

        return missing.Count == 0 ? body : throw new NotExpressibleException($"{string.Join(", ", missing)} is required, and was not sent");
    }

    private static PropertyInfo? Find(Type type, string place, string name) =>
        ByName(type, place, name) ?? ByName(type, place, WireAliases.Documented(name));

    private static PropertyInfo? ByName(Type type, string place, string name) =>
        type.GetProperties().SingleOrDefault(property =>
            property.GetCustomAttribute<ContractAttribute>() is { } contract && contract.Place == place && contract.Name == name);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>);

    private static object Text(PropertyInfo property, IReadOnlyList<string> values) =>
        values.Count == 1
            ? Parse(property.Name, property.PropertyType, values[0])
            : throw new NotExpressibleException($"{property.Name} takes one value, {values.Count} were sent");

    private static Array TextList(PropertyInfo property, string name, IReadOnlyList<string> values)
    {
        var parts = !OneValue.Contains(name) ? [.. values]
            : values.Count == 1 ? values[0].Split(',')
            : throw new NotExpressibleException($"{property.Name} is one list, {values.Count} were sent");
        var item = property.PropertyType.GetGenericArguments()[0];
        var list = Array.CreateInstance(item, parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            list.SetValue(Parse(property.Name, item, parts[i]), i);
        }

        return list;
    }

    private static object Parse(string name, Type type, string text)
    {
        foreach (var json in new[] { JsonSerializer.Serialize(text), text })
        {
            try
            {
                if (JsonSerializer.Deserialize(json, type) is { } value && JsonSerializer.Serialize(value, type) == json)
                {
                    return value;
                }
            }
            catch (JsonException)
            {
                // Not of this JSON kind; the other one may fit.
            }
        }

        throw new NotExpressibleException($"{name} cannot be '{text}'");
    }

    private static object? Value(PropertyInfo property, JsonElement json)
    {
        try
        {
            if (json.ValueKind == JsonValueKind.Null)
            {
                throw new NotExpressibleException($"{property.Name} cannot be sent as null");
            }

            var value = json.Deserialize(property.PropertyType);
            return JsonElement.DeepEquals(JsonSerializer.SerializeToElement(value, property.PropertyType), json)
                ? value
                : throw new NotExpressibleException($"{property.Name} cannot be {json.ValueKind}");
        }
        catch (JsonException)
        {
            throw new NotExpressibleException($"{property.Name} cannot be {json.ValueKind}");
        }
    }
}
