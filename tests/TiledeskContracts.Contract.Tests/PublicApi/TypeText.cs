using System.Reflection;

namespace TiledeskContracts.Contract.Tests.PublicApi;

/// <summary>Types as C# writes them, with nullability; the platform's and those of the same namespace by their short names.</summary>
/// <param name="home">The namespace that names are short in.</param>
internal sealed class TypeText(string? home)
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The type of a parameter, with how it is passed.</summary>
    public string Of(ParameterInfo parameter)
    {
        var passed = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => "",
        };
        return passed + Of(parameter.ParameterType, _nullability.Create(parameter)) + Mark(parameter.ParameterType, parameter.GetCustomAttributesData(), parameter.Member);
    }

    /// <summary>The type of a property.</summary>
    public string Of(PropertyInfo property) =>
        Of(property.PropertyType, _nullability.Create(property)) + Mark(property.PropertyType, property.GetCustomAttributesData(), property);

    /// <summary>The type of a field.</summary>
    public string Of(FieldInfo field) => Of(field.FieldType, _nullability.Create(field));

    /// <summary>The type of an event.</summary>
    public string Of(EventInfo source) => Of(source.EventHandlerType!, _nullability.Create(source));

    /// <summary>A type without a place that would say whether it may be null.</summary>
    public string Of(Type type) => Of(type, null);

    private string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info?.ElementType ?? info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Named(value, info) + "?";
        }

        var mark = info is not null && !type.IsValueType && !type.IsGenericParameter && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) ? "?" : "";
        return (type.IsArray ? Of(type.GetElementType()!, info?.ElementType) + "[]" : Named(type, info)) + mark;
    }

    // Of a bare T the platform's reader says that it may be null, since a T may; whether the source says so stands in the attribute alone.
    private static string Mark(Type type, IList<CustomAttributeData> attributes, MemberInfo member)
    {
        if (!(type.IsByRef ? type.GetElementType()! : type).IsGenericParameter)
        {
            return "";
        }

        var own = attributes.FirstOrDefault(data => data.AttributeType.Name == "NullableAttribute");
        for (var scope = member; own is null && scope is not null; scope = scope.DeclaringType)
        {
            own = scope.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType.Name == "NullableContextAttribute");
        }

        return own?.ConstructorArguments[0].Value is (byte)2 ? "?" : "";
    }

    private string Named(Type type, NullabilityInfo? info)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var arguments = type.GetGenericArguments();
        var texts = arguments.Select((argument, index) => Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(index))).ToList();
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true ? $"({string.Join(", ", texts)})" : Prefix(type) + WithArguments(type, texts);
    }

    // Arguments of the type around stand first among those of a nested type.
    private static string WithArguments(Type type, List<string> arguments)
    {
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0)
        {
            return type.Name;
        }

        var own = int.Parse(type.Name[(tick + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        return $"{type.Name[..tick]}<{string.Join(", ", arguments.TakeLast(own))}>";
    }

    private string Prefix(Type type)
    {
        if (type.DeclaringType is { } outer)
        {
            return Prefix(outer) + outer.Name.Split('`')[0] + ".";
        }

        var isShort = type.Namespace == home || type.Namespace is null || type.Namespace == "System" || type.Namespace.StartsWith("System.", StringComparison.Ordinal) || type.Namespace.StartsWith("Microsoft.", StringComparison.Ordinal);
        return isShort ? "" : type.Namespace + ".";
    }
}
